// corpus: The same operations assigned, in place, chained, returned, or discarded in so many words; a frame of the program's own.
// library: DataFrame
// axis: several
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Cleaned;

public sealed class Cleaning
{
    public DataFrame Clean(DataFrame frame, IEnumerable<object> last)
    {
        frame = frame.DropNulls();
        frame["Age"].FillNulls(0f, inPlace: true);
        frame["Price"] = frame["Price"].Clamp(0f, 1000f);
        frame.Append(last, inPlace: true);
        frame.AddPrefix("raw_", true);
        frame.Rename();
        _ = frame.Clone();
        frame.Columns["raw_Age"].SetName("Years");
        Console.WriteLine(frame.Head(5));
        return frame.OrderBy("raw_Date").Filter(frame["raw_Price"].ElementwiseGreaterThan(0f));
    }

    public long Count(DataFrame frame)
    {
        var complete = frame.DropNulls();
        return complete.Rows.Count;
    }

    public void Append(PrimitiveDataFrameColumn<float> column, IEnumerable<float> values)
    {
        foreach (var value in values)
        {
            column.Append(value);
        }
    }

    public IDataView Rows(MLContext ml, DataFrame frame) => ml.Data.ShuffleRows(Clean(frame, []), seed: 1);
}

public static class FrameExtensions
{
    public static void Rename(this DataFrame frame)
    {
        foreach (var column in frame.Columns)
        {
            column.SetName(column.Name.Trim());
        }
    }
}

public sealed class Table
{
    private readonly List<string> _lines = [];

    public Table DropNulls()
    {
        _lines.RemoveAll(string.IsNullOrEmpty);
        return this;
    }

    public static void Use(Table table) => table.DropNulls();
}
