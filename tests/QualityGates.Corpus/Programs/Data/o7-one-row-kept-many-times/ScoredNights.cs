using Microsoft.ML;

namespace Lighthouse;

public sealed class ScoredNight
{
    public float Fog { get; set; }

    public float Score { get; set; }
}

public sealed class ScoredNights(MLContext ml, IDataView scored)
{
    public IEnumerable<ScoredNight> All() => ml.Data.CreateEnumerable<ScoredNight>(scored, reuseRowObject: true);
}
