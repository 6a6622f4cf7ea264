// corpus: A method of the same name and parameters that makes an object a row.
// library: ML.NET
// axis: look-alike
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public sealed class Catalog
{
    public IEnumerable<T> CreateEnumerable<T>(IDataView data, bool reuseRowObject) where T : new()
    {
        for (var i = 0L; i < (data.GetRowCount() ?? 0); i++)
        {
            yield return new T();
        }
    }
}

public sealed class Board(Catalog catalog)
{
    public List<Cell> Cells(IDataView rows) => catalog.CreateEnumerable<Cell>(rows, reuseRowObject: true).ToList();
}

public sealed class Cell
{
    public float Value { get; set; }
}
