// corpus: A cleaner of frames in steps: renamed and dropped in place, sorted and sampled in vain.
// library: Microsoft.Data.Analysis
// axis: fluent class
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Airbnb;

public sealed class FrameCleaner(DataFrame frame)
{
    private DataFrame _frame = frame;

    public FrameCleaner Rename()
    {
        _frame.Columns.RenameColumn("price", "Price");
        return this;
    }

    public FrameCleaner WithoutGaps()
    {
        _frame.DropNulls(DropNullOptions.Any); // expect: MLQ4008
        return this;
    }

    public FrameCleaner Sorted()
    {
        _frame = _frame.OrderBy("Price");
        return this;
    }

    public FrameCleaner Positive()
    {
        _frame["Price"].Abs(); // expect: MLQ4008
        _frame["Nights"].Abs(inPlace: true);
        return this;
    }

    public DataFrame Done() => _frame;

    public static DataFrame Read(string path) =>
        new FrameCleaner(DataFrame.LoadCsv(path, cultureInfo: CultureInfo.InvariantCulture)).Rename().WithoutGaps().Sorted().Positive().Done();
}
