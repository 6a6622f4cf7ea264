using Microsoft.Data.Analysis;

namespace Rentals;

public static class Cleaning
{
    public static DataFrame Run(DataFrame raw)
    {
        var known = raw.Filter(raw.Columns["count"].ElementwiseGreaterThanOrEqual(0));
        var complete = known.DropNulls(DropNullOptions.All);
        complete["wind"].FillNulls(0f, inPlace: true);
        complete.Columns.Remove("casual");
        complete.Columns.Remove("registered");
        return complete.OrderBy("day");
    }
}
