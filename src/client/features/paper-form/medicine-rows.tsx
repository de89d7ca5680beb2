import styles from "./paper-form.module.css";

const rows = [1, 2, 3, 4, 5, 6, 7, 8];

/** The list of medicines; what a sedative needs beside it stands in the blocks that follow. */
export function MedicineRows() {
  return (
    <table className={styles.medicines}>
      <caption>
        Every medicine, patch, drop, herb and anything taken only now and then. A ninth: on a second sheet.
      </caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Medicine, as on the box or said</th>
          <th scope="col">One dose, times a day</th>
          <th scope="col">Last taken: date, time</th>
          <th scope="col">Taken today</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            <td />
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
