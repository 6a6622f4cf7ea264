// corpus: A service prints a preview of what it loads and goes over a database column again for each statistic; what stands under DEBUG is fine.
// library: ML.NET
// axis: helper, conditional method
// scores: MLQ6009
using System.Data.Common;
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Profiles;

public sealed class ProfileService(MLContext context, DbProviderFactory provider, string connection)
{
    public string Profile()
    {
        var rows = Load();
        Trace(rows);
        var count = rows.GetColumn<float>("Income").Count();
        var mean = rows.GetColumn<float>("Income").Average(); // expect: MLQ6009
        var highest = rows.GetColumn<float>("Income").Max();
        return FormattableString.Invariant($"{count} rows, mean {mean}, highest {highest}; {Columns(rows)}");
    }

    private IDataView Load() => context.Data.CreateDatabaseLoader<Person>()
        .Load(new DatabaseSource(provider, connection, "SELECT Income, Age FROM People ORDER BY Id"));

    private static string Columns(IDataView rows) => string.Join(", ", rows.Preview(maxRows: 1).ColumnView.Select(column => column.Column.Name)); // expect: MLQ6009

    [Conditional("DEBUG")]
    private static void Trace(IDataView rows)
    {
        foreach (var row in rows.Preview(5).RowView)
        {
            Debug.WriteLine(string.Join(" | ", row.Values.Select(cell => cell.Value)));
        }
    }
}

public class Person
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
}
