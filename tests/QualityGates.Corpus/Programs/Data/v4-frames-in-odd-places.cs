// corpus: Results dropped at the end of a chain, in a loop over columns, in an expression body, in a lambda and in a variable nobody reads.
// library: DataFrame
// axis: several
using Microsoft.Data.Analysis;
using Microsoft.ML;

namespace Odd;

public sealed class Preparation(DataFrame frame)
{
    public void Complete() => frame.DropNulls(); // expect: MLQ4008

    public void Scale(params string[] names)
    {
        foreach (var name in names)
        {
            frame[name].Divide(100f); // expect: MLQ4008
        }

        frame.Filter(frame["Valid"].ElementwiseEquals(true)).OrderByDescending("Score"); // expect: MLQ4008
        names.ToList().ForEach(name => frame.Columns[name].Sort()); // expect: MLQ4008
    }

    public IDataView Rows(MLContext ml)
    {
        var joined = frame.Merge<int>(frame, "Id", "Parent"); // expect: MLQ4008
        return ml.Data.TakeRows(frame, 10);
    }
}
