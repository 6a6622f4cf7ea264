// corpus: A function of Azure reads its model in the constructor; an object is made for each request.
// library: ML.NET, Azure Functions
// axis: constructor, primary constructor
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML;

namespace Delivery.Functions;

public sealed record Parcel(float Weight, float Kilometres);

public sealed class ParcelRow
{
    public float Weight { get; set; }
    public float Kilometres { get; set; }
}

public sealed class Days
{
    public float Score { get; set; }
}

public class EstimateDelivery
{
    private readonly MLContext _ml = new();
    private readonly ITransformer _model;

    public EstimateDelivery()
    {
        _model = _ml.Model.Load("delivery.zip", out _); // expect: MLQ6002
    }

    [Function("estimate")]
    public float Run(Parcel parcel)
    {
        var engine = _ml.Model.CreatePredictionEngine<ParcelRow, Days>(_model);
        return engine.Predict(new ParcelRow { Weight = parcel.Weight, Kilometres = parcel.Kilometres }).Score;
    }
}
