using Microsoft.Extensions.ML;

namespace FlatPrices;

public interface IRentEstimator
{
    RentAnswer Estimate(RentRequest request);

    IReadOnlyList<RentAnswer> Compare(RentRequest request, IEnumerable<string> districts);
}

public sealed class RentEstimator(PredictionEnginePool<Flat, RentEstimate> pool) : IRentEstimator
{
    public const string ModelName = "rent";
    private const int MostDistricts = 10;

    public RentAnswer Estimate(RentRequest request)
    {
        var rent = pool.Predict(ModelName, new Flat
        {
            District = request.District.Trim(),
            Area = request.Area,
            Rooms = request.Rooms,
            Floor = request.Floor,
        }).Score;
        return new RentAnswer(Math.Round(rent, 0), Math.Round(rent / request.Area, 2));
    }

    public IReadOnlyList<RentAnswer> Compare(RentRequest request, IEnumerable<string> districts) =>
        districts.Take(MostDistricts).Select(district => Estimate(request with { District = district })).ToList();
}
