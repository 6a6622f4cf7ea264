// corpus: Middleware by convention is one object and keeps an engine; a page reads the model when it is posted to, and a hub for each message.
// library: ML.NET, ONNX Runtime
// axis: middleware, Razor page, SignalR
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorPages();
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.UseMiddleware<BotFilter>();
app.MapRazorPages();
app.MapHub<MoodHub>("/mood");
app.MapHealthChecks("/healthz");
app.Run();

public class BotFilter
{
    private readonly RequestDelegate _next;
    private readonly PredictionEngine<Visit, Bot> _engine; // expect: MLQ6001

    public BotFilter(RequestDelegate next)
    {
        _next = next;
        var context = new MLContext();
        _engine = context.Model.CreatePredictionEngine<Visit, Bot>(context.Model.Load("bots.zip", out _));
    }

    public Task InvokeAsync(HttpContext http)
    {
        var visit = new Visit { Length = http.Request.Path.Value?.Length ?? 0 };
        if (!_engine.Predict(visit).PredictedLabel)
        {
            return _next(http);
        }

        http.Response.StatusCode = 403;
        return Task.CompletedTask;
    }
}

public class EstimateModel : PageModel
{
    public float Estimate { get; private set; }

    public void OnPost(float area)
    {
        var ml = new MLContext();
        DataViewSchema schema;
        var model = ml.Model.Load("estimates.zip", out schema); // expect: MLQ6002
        using var engine = ml.Model.CreatePredictionEngine<Plot, Value>(model, schema);
        Estimate = engine.Predict(new Plot { Area = area }).Score;
    }
}

public class MoodHub : Hub
{
    public async Task<string> Say(float[] embedding)
    {
        var label = await Task.Run(() => Classify(embedding));
        return label;
    }

    private static string Classify(float[] embedding)
    {
        using var session = new InferenceSession("mood.onnx"); // expect: MLQ6002
        using var outputs = session.Run([NamedOnnxValue.CreateFromTensor("x", new DenseTensor<float>(embedding, [1, embedding.Length]))]);
        return outputs[0].AsEnumerable<string>().First();
    }
}

public class Visit
{
    public float Length { get; set; }
}

public class Bot
{
    public bool PredictedLabel { get; set; }
}

public class Plot
{
    public float Area { get; set; }
}

public class Value
{
    public float Score { get; set; }
}
