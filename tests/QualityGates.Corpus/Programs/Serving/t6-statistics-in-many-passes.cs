// corpus: Four statistics of a database column are taken in four passes over the database.
// library: Microsoft.ML
// axis: repeated enumeration
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Prices;

public sealed class Price
{
    public float Amount { get; set; }
}

public sealed class PriceReport(MLContext context, DbProviderFactory factory, string connection)
{
    public string Write()
    {
        var rows = context.Data.CreateDatabaseLoader<Price>().Load(new DatabaseSource(factory, connection, "SELECT Amount FROM Prices ORDER BY Id"));
        var amounts = rows.GetColumn<float>(nameof(Price.Amount));
        return FormattableString.Invariant($"{amounts.Count()} {amounts.Min()} {amounts.Max()} {amounts.Average()}"); // expect: MLQ6009
    }

    public string WriteOnce()
    {
        var rows = context.Data.CreateDatabaseLoader<Price>().Load(new DatabaseSource(factory, connection, "SELECT Amount FROM Prices ORDER BY Id"));
        var amounts = rows.GetColumn<float>(nameof(Price.Amount)).ToArray();
        return FormattableString.Invariant($"{amounts.Length} {amounts.Min()} {amounts.Max()} {amounts.Average()}");
    }
}
