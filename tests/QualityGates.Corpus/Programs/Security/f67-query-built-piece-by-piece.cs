// corpus: The query for training rows is put together from what the caller of the tool wrote.
// library: ML.NET
// axis: StringBuilder, loop, string.Join, string.Format, helper
using System.Data.Common;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Retrain;

public sealed class Sale
{
    public float Price { get; set; }
    public float Label { get; set; }
}

public sealed record Filter(string Column, string Value);

public static class Rows
{
    public static IDataView Built(MLContext context, DbProviderFactory factory, string connection, string table, IEnumerable<Filter> filters)
    {
        var sql = new StringBuilder("SELECT Price, Label FROM ");
        sql.Append(table);
        var word = " WHERE ";
        foreach (var filter in filters)
        {
            sql.Append(word).Append(filter.Column).Append(" = '").Append(filter.Value).Append('\'');
            word = " AND ";
        }
        var source = new DatabaseSource(factory, connection, sql.ToString()); // expect: MLQ7003
        return context.Data.CreateDatabaseLoader<Sale>().Load(source);
    }

    public static IDataView Formatted(MLContext context, DbProviderFactory factory, string connection, string region)
    {
        var loader = context.Data.CreateDatabaseLoader<Sale>();
        return loader.Load(new DatabaseSource(factory, connection, Query("Sales", region), 30)); // expect: MLQ7003
    }

    private static string Query(string table, string region) =>
        string.Format("SELECT Price, Label FROM {0} WHERE Region = '{1}'", table, region);
}
