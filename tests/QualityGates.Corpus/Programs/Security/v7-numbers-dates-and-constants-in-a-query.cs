// corpus: What goes into the query is a number, a date, a member of an enumeration, a constant, or a name that is one of those allowed.
// library: ML.NET
// axis: interpolation
using System.Data.Common;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Stations;

public enum Sensor
{
    Ozone,
    Dust,
}

public sealed class StationRows(DbProviderFactory provider, string connection)
{
    private const string Table = "Measurements";
    private static readonly string[] Columns = ["Value", "Wind", "Humidity"];

    public DatabaseSource Of(int station, DateTime from, Sensor sensor) => new(
        provider,
        connection,
        $"SELECT Value, Wind FROM {Table} WHERE Station = {station} AND Sensor = '{sensor}' AND At >= '{from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}' ORDER BY At");

    public DatabaseSource Column(string column)
    {
        if (!Columns.Contains(column))
        {
            throw new ArgumentOutOfRangeException(nameof(column));
        }

        return new DatabaseSource(provider, connection, "SELECT " + column + " FROM Measurements ORDER BY At");
    }

    public DatabaseSource Whole(string query) => new(provider, connection, query);
}
