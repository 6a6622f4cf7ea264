// corpus: A reader of training rows is given the name of a station and appends it to the text of its command.
// library: ML.NET
// axis: library, ADO.NET, StringBuilder
using System.Data.Common;
using System.Text;
using Microsoft.ML;

namespace Stations.Training;

public sealed class HourRow
{
    public float Temperature { get; set; }

    public float Passengers { get; set; }
}

public sealed class StationReader(DbConnection connection, MLContext context)
{
    public IDataView Read(string station, DateOnly from)
    {
        var text = new StringBuilder("SELECT temperature, passengers FROM hours");
        text.Append(" WHERE station = '").Append(station).Append('\'');
        text.Append(" AND day >= @from ORDER BY day, hour");

        using var command = connection.CreateCommand();
        command.CommandText = text.ToString(); // expect: MLQ7003
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@from";
        parameter.Value = from;
        command.Parameters.Add(parameter);

        var rows = new List<HourRow>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(new HourRow { Temperature = reader.GetFloat(0), Passengers = reader.GetInt32(1) });
        }

        return context.Data.LoadFromEnumerable(rows);
    }
}
