using Microsoft.ML;
using Microsoft.ML.Data;

namespace HotelSearch;

public sealed record RankingQuality(double NdcgAt1, double NdcgAt3, double NdcgAt5);

public sealed class RankingStudy
{
    private readonly MLContext _ml;
    private readonly DataOperationsCatalog.TrainTestData _parts;
    private readonly IDataView _offers;

    public RankingStudy(MLContext ml, string path)
    {
        _ml = ml;
        _offers = ml.Data.LoadFromTextFile<Offer>(path, separatorChar: ',', hasHeader: true);
        _parts = ml.Data.TrainTestSplit(_offers, testFraction: 0.2, samplingKeyColumnName: nameof(Offer.Search));
    }

    public DataViewSchema Schema => _offers.Schema;

    public RankingQuality Measure(Ranker ranker)
    {
        var model = ranker.Pipeline().Fit(_parts.TrainSet);
        var metrics = _ml.Ranking.Evaluate(
            model.Transform(_parts.TestSet),
            new RankingEvaluatorOptions { DcgTruncationLevel = 5 },
            nameof(Offer.Relevance),
            "SearchKey");
        var ndcg = metrics.NormalizedDiscountedCumulativeGains;
        return new RankingQuality(ndcg[0], ndcg[2], ndcg[4]);
    }

    public ITransformer FitAll(Ranker ranker) => ranker.Pipeline().Fit(_offers);
}
