// corpus: Results of frames returned by expression bodies, kept in a field, given to lambdas and changed in place in loops.
// library: DataFrame
// axis: several
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace RightOdd;

public sealed class Preparation
{
    private DataFrame _frame;

    public Preparation(DataFrame frame)
    {
        _frame = frame;
    }

    public DataFrame Complete() => _frame.DropNulls();

    public void Scale(params string[] names)
    {
        foreach (var name in names)
        {
            _frame[name].Divide(100f, inPlace: true);
            _frame[name] = _frame[name].Clamp(0f, 1f);
        }

        _frame = _frame.Filter(_frame["Valid"].ElementwiseEquals(true)).OrderByDescending("Score");
    }

    public IEnumerable<DataFrameColumn> Sorted(IEnumerable<string> names) => names.Select(name => _frame.Columns[name].Sort());

    public IDataView Rows(MLContext ml)
    {
        var joined = _frame.Merge<int>(_frame, "Id", "Parent");
        return ml.Data.TakeRows(joined, 10);
    }
}
