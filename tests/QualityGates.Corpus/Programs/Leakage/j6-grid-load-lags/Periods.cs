using Microsoft.ML;

namespace GridLoad;

public sealed record Periods(IDataView Train, IDataView Validation, IDataView Test)
{
    public static Periods Cut(MLContext ml, List<HourRow> rows, int validationDays, int testDays)
    {
        var last = rows[^1].Time.Date.AddDays(1);
        var testFrom = last.AddDays(-testDays);
        var validationFrom = testFrom.AddDays(-validationDays);
        return new Periods(
            ml.Data.LoadFromEnumerable(rows.Where(row => row.Time < validationFrom)),
            ml.Data.LoadFromEnumerable(rows.Where(row => row.Time >= validationFrom && row.Time < testFrom)),
            ml.Data.LoadFromEnumerable(rows.Where(row => row.Time >= testFrom)));
    }
}
