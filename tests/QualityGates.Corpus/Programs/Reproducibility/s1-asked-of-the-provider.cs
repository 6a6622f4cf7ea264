// corpus: A program that asks the container for the context it trains with; a method makes it.
// library: ML.NET, Microsoft.Extensions
// axis: service collection, factory method, GetRequiredService, base class
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Setup.CreateContext).AddSingleton<TicketTrainer>();
var provider = builder.Build().Services;

var ml = provider.GetRequiredService<MLContext>();
var tickets = ml.Data.LoadFromTextFile<Ticket>("tickets.tsv", hasHeader: true);
var split = ml.Data.TrainTestSplit(tickets, testFraction: 0.25);
var model = provider.GetRequiredService<TicketTrainer>().Fit(split.TrainSet);
var metrics = ml.MulticlassClassification.Evaluate(model.Transform(split.TestSet));
Console.WriteLine($"{metrics.MacroAccuracy:F3} {metrics.LogLoss:F3}");

internal static class Setup
{
    public static MLContext CreateContext(IServiceProvider services)
    {
        var context = new MLContext(); // expect: MLQ1001
        context.Log += (_, e) => Console.Error.WriteLine(e.Message);
        return context;
    }
}

internal abstract class TextTrainer(MLContext context)
{
    protected MLContext Context => context;

    public ITransformer Fit(IDataView rows) => Steps().Fit(rows);

    protected abstract IEstimator<ITransformer> Steps();
}

internal sealed class TicketTrainer(MLContext context) : TextTrainer(context)
{
    protected override IEstimator<ITransformer> Steps() => Context.Transforms.Conversion.MapValueToKey("Label", nameof(Ticket.Queue))
        .Append(Context.Transforms.Text.FeaturizeText("Features", nameof(Ticket.Text)))
        .Append(Context.MulticlassClassification.Trainers.LightGbm())
        .Append(Context.Transforms.Conversion.MapKeyToValue("PredictedLabel"));
}

internal sealed class Ticket
{
    [LoadColumn(0)] public string Queue { get; set; } = "";
    [LoadColumn(1)] public string Text { get; set; } = "";
}
