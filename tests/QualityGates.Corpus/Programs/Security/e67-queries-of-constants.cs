// corpus: Nothing of a caller gets into the commands: constants, numbers, and a name of a closed list.
// library: ML.NET
// axis: several
using System.Data.Common;
using Microsoft.ML.Data;

public class FixedSource(DbProviderFactory factory, string connection)
{
    private const string Table = "public.sales";
    private static readonly string Columns = string.Join(", ", "age", "price");

    public DatabaseSource All() => new(factory, connection, $"SELECT {Columns} FROM {Table} ORDER BY id");

    public DatabaseSource Since(int year, int limit) => new(factory, connection, "SELECT age, price FROM sales WHERE year >= " + year + $" LIMIT {limit}");

    public DatabaseSource Of(Region region)
    {
        var table = region switch
        {
            Region.North => "sales_north",
            Region.South => "sales_south",
            _ => throw new ArgumentOutOfRangeException(nameof(region)),
        };
        return new DatabaseSource(factory, connection, "SELECT age, price FROM " + table);
    }

    public DatabaseSource From(string file) => new(factory, connection, File.ReadAllText(Path.Combine("Queries", "sales.sql")), file.Length);
}

public enum Region
{
    North,
    South,
}
