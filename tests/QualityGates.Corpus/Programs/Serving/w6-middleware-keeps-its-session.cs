// corpus: A middleware by convention is made once for the program and opens its network in the constructor.
// library: ONNX Runtime
// axis: middleware, constructor, field
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var app = WebApplication.CreateBuilder(args).Build();
app.UseMiddleware<BotFilter>("bots.onnx");
app.MapGet("/ready", () => "ready");
app.MapGet("/news", () => "Nothing new today.");
app.Run();

public sealed class BotFilter
{
    private readonly RequestDelegate next;
    private readonly InferenceSession session;

    public BotFilter(RequestDelegate next, string file)
    {
        this.next = next;
        session = new InferenceSession(file);
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (IsBot(context.Request))
        {
            context.Response.StatusCode = 403;
            return;
        }

        await next(context);
    }

    private bool IsBot(HttpRequest request)
    {
        var features = new[]
        {
            request.Headers.Count,
            request.Cookies.Count,
            request.Query.Count,
            request.IsHttps ? 1f : 0f,
        };
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("features", new DenseTensor<float>(features, new[] { 1, 4 }))]);
        return results[0].AsTensor<float>()[0] > 0.9f;
    }
}
