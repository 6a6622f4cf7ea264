// corpus: An endpoint transforms the orders it is sent with the model the container loaded once.
// library: ML.NET
// axis: minimal API, Transform
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton(_ => new MLContext(seed: 1));
builder.Services.AddSingleton(services => new DeliveryModel(services.GetRequiredService<MLContext>(), "delivery.zip"));
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/delivery-times", (Order[] orders, DeliveryModel model) => Results.Ok(model.Minutes(orders)));
app.Run();

public sealed class Order
{
    public float Kilometres { get; set; }

    public float Items { get; set; }

    public float HourOfDay { get; set; }
}

public sealed class Minutes
{
    public float Score { get; set; }
}

public sealed class DeliveryModel
{
    private readonly MLContext context;
    private readonly ITransformer model;

    public DeliveryModel(MLContext context, string file)
    {
        this.context = context;
        model = context.Model.Load(Path.Combine(AppContext.BaseDirectory, file), out _);
    }

    public float[] Minutes(IEnumerable<Order> orders)
    {
        var view = context.Data.LoadFromEnumerable(orders);
        var scored = model.Transform(view);
        return context.Data.CreateEnumerable<Minutes>(scored, reuseRowObject: false).Select(row => row.Score).ToArray();
    }
}
