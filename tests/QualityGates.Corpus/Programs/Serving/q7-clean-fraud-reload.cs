// corpus: The model stands in a holder with a pool of engines; an endpoint of its own has the holder read the file again and put a new pool in place of the old one.
// library: ML.NET
// axis: ObjectPool of engines, order to reload, volatile field, minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ObjectPool;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(services => new FraudModel(
    services.GetRequiredService<IConfiguration>()["Models:Fraud"] ?? Path.Combine(AppContext.BaseDirectory, "fraud.zip")));

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/payments", (Payment payment, FraudModel model) => Results.Ok(model.Judge(payment)));
app.MapPost("/model/reload", (FraudModel model) =>
{
    model.Reload();
    return Results.NoContent();
});
app.Run();

public sealed class Payment
{
    public float Amount { get; set; }

    public float MinutesSinceLast { get; set; }

    public string Country { get; set; } = "";
}

public sealed class Judgement
{
    [ColumnName("PredictedLabel")]
    public bool Suspicious { get; set; }

    public float Probability { get; set; }
}

public sealed class EnginePolicy(MLContext ml, ITransformer model) : PooledObjectPolicy<PredictionEngine<Payment, Judgement>>
{
    public override PredictionEngine<Payment, Judgement> Create() =>
        ml.Model.CreatePredictionEngine<Payment, Judgement>(model);

    public override bool Return(PredictionEngine<Payment, Judgement> obj) => true;
}

public sealed class FraudModel
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly string _file;
    private volatile ObjectPool<PredictionEngine<Payment, Judgement>> _engines;

    public FraudModel(string file)
    {
        _file = file;
        _engines = Read();
    }

    public Judgement Judge(Payment payment)
    {
        var engines = _engines;
        var engine = engines.Get();
        try
        {
            return engine.Predict(payment);
        }
        finally
        {
            engines.Return(engine);
        }
    }

    public void Reload() => _engines = Read();

    private ObjectPool<PredictionEngine<Payment, Judgement>> Read() =>
        new DefaultObjectPool<PredictionEngine<Payment, Judgement>>(new EnginePolicy(_ml, _ml.Model.Load(_file, out _)));
}
