// corpus: The commands for training rows are put together from what the caller says.
// library: ML.NET
// axis: several
using System.Data.Common;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

public class Source(DbProviderFactory factory, string connection)
{
    public DatabaseSource Of(string table, int limit) =>
        new(factory, connection, $"SELECT * FROM {table} LIMIT {limit}"); // expect: MLQ7003

    public IDataView Load(MLContext ml, string region)
    {
        var sql = "SELECT age, price FROM sales";
        if (region.Length > 0)
        {
            sql += " WHERE region = '" + region + "'";
        }
        DatabaseSource source = new DatabaseSource(factory, connection, sql); // expect: MLQ7003
        return ml.Data.CreateDatabaseLoader<Sale>().Load(source);
    }

    public DatabaseSource Built(IEnumerable<string> columns, string where)
    {
        var text = new StringBuilder("SELECT ");
        text.Append(string.Join(",", columns)).Append(" FROM sales WHERE ").Append(where);
        return new DatabaseSource(commandText: text.ToString(), providerFactory: factory, connectionString: connection); // expect: MLQ7003
    }

    public DatabaseSource Formatted(string customer) =>
        new DatabaseSource(factory, connection, string.Format("SELECT * FROM sales WHERE customer = '{0}'", customer), 30); // expect: MLQ7003
}

public class Sale
{
    public float Age { get; set; }
    public float Price { get; set; }
}
