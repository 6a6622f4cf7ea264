// corpus: Two middlewares: one asks the pool of engines, the other is made for each request and opens nothing itself.
// library: ML.NET, Microsoft.Extensions.ML
// axis: factory middleware, inline middleware
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Hit, Spam>().FromFile("spam.zip");
builder.Services.AddSingleton(_ => new InferenceSession("language.onnx"));
builder.Services.AddScoped<LanguageMiddleware>();
builder.Services.AddHealthChecks();

var app = builder.Build();
app.MapHealthChecks("/healthz");
app.Use(async (HttpContext context, Func<Task> next) =>
{
    var pool = context.RequestServices.GetRequiredService<PredictionEnginePool<Hit, Spam>>();
    if (!pool.Predict(new Hit { Query = context.Request.QueryString.Value ?? "" }).PredictedLabel)
    {
        await next();
    }
});
app.UseMiddleware<LanguageMiddleware>();
app.Run();

public sealed class LanguageMiddleware(InferenceSession session) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var header = context.Request.Headers["Accept-Language"].ToString();
        var codes = header.PadRight(16)[..16].Select(letter => (float)letter).ToArray();
        using (var outputs = session.Run([NamedOnnxValue.CreateFromTensor("codes", new DenseTensor<float>(codes, [1, 16]))]))
        {
            context.Items["language"] = outputs.First().AsEnumerable<float>().ToArray();
        }

        await next(context);
    }
}

public sealed class Hit
{
    public string Query { get; set; } = "";
}

public sealed class Spam
{
    public bool PredictedLabel { get; set; }
}
