// corpus: Conditions are put together of constant texts, each with a parameter for its value.
// library: ML.NET
// axis: StringBuilder with parameters
using System.Data.Common;
using System.Text;
using Microsoft.ML;

namespace Conditions;

public sealed class Trade
{
    public float Price { get; set; }
    public float Volume { get; set; }
}

public sealed class Trades(DbConnection connection, MLContext ml)
{
    public IDataView Of(string? exchange, string? currency)
    {
        using var command = connection.CreateCommand();
        var sql = new StringBuilder("SELECT Price, Volume FROM Trades WHERE 1 = 1");
        Add(command, sql, " AND Exchange = @exchange", "exchange", exchange);
        Add(command, sql, " AND Currency = @currency", "currency", currency);
        sql.Append(" ORDER BY Id");
        command.CommandText = sql.ToString();

        var trades = new List<Trade>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            trades.Add(new Trade { Price = reader.GetFloat(0), Volume = reader.GetFloat(1) });
        }

        return ml.Data.LoadFromEnumerable(trades);
    }

    private static void Add(DbCommand command, StringBuilder sql, string condition, string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        sql.Append(condition);
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
