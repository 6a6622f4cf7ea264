// corpus: Queries are put together from constants, numbers and names of a fixed list.
// library: ML.NET
// axis: StringBuilder, switch expression, constants, enum, numbers
using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Retrain.Fixed;

public enum Region
{
    North,
    South,
}

public sealed class Sale
{
    public float Price { get; set; }
    public float Label { get; set; }
}

public sealed class Rows(MLContext context, DbProviderFactory factory, string connection)
{
    private const string Columns = "Price, Label";
    private static readonly string[] Optional = ["Sold IS NOT NULL", "Price > 0"];

    public IDataView Of(Region region, int year)
    {
        var table = region switch
        {
            Region.North => "SalesNorth",
            Region.South => "SalesSouth",
            _ => throw new ArgumentOutOfRangeException(nameof(region)),
        };
        var query = $"SELECT {Columns} FROM {table} WHERE Year = {year.ToString(CultureInfo.InvariantCulture)} ORDER BY Id";
        return Load(query);
    }

    public IDataView Clean(bool onlySold)
    {
        var sql = new StringBuilder();
        sql.Append("SELECT ").Append(Columns).AppendLine(" FROM Sales");
        if (onlySold)
        {
            sql.Append("WHERE ").AppendJoin(" AND ", Optional);
        }
        sql.Append(" ORDER BY Id");
        return Load(sql.ToString());
    }

    public IDataView Latest(int days) => Load("SELECT " + Columns + " FROM Sales WHERE Age < " + days + " ORDER BY Id");

    private IDataView Load(string sql) => context.Data.CreateDatabaseLoader<Sale>().Load(new DatabaseSource(factory, connection, sql));
}
