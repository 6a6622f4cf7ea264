// corpus: Names of tables come from the database itself or from an attribute of the class, not from outside.
// library: ML.NET
// axis: reflection, constants
using System.ComponentModel.DataAnnotations.Schema;
using System.Data.Common;
using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mapped;

[Table("Sales")]
public sealed class Sale
{
    public float Price { get; set; }
    public float Quantity { get; set; }
}

public sealed class TableRows(MLContext ml, DbProviderFactory provider, string connection)
{
    public IDataView Load<T>()
        where T : class
    {
        var table = typeof(T).GetCustomAttribute<TableAttribute>()?.Name ?? typeof(T).Name;
        var columns = string.Join(", ", typeof(T).GetProperties().Select(property => property.Name));
        return ml.Data.CreateDatabaseLoader<T>().Load(new DatabaseSource(provider, connection, $"SELECT {columns} FROM {table} ORDER BY Id"));
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var rows = new TableRows(ml, DbProviderFactories.GetFactory("System.Data.Odbc"), "Dsn=sales").Load<Sale>();
        Console.WriteLine(ml.Transforms.NormalizeMinMax(nameof(Sale.Price)).Fit(rows).Transform(rows).Schema.Count);
    }
}
