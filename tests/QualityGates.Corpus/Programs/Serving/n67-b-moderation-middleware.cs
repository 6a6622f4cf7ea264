// corpus: The middleware opens tokenizer network and classifier for each message that passes.
// library: ONNX Runtime, ASP.NET Core
// axis: middleware class, factory method, tuple of results
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var app = WebApplication.CreateBuilder(args).Build();
app.UseMiddleware<ModerationMiddleware>();
app.MapPost("/messages", () => Results.Ok());
app.Run();

public sealed class ModerationMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        var (toxic, threat) = Toxicity.Open().Judge(text);
        if (toxic > 0.9f || threat > 0.5f)
        {
            context.Response.StatusCode = 422;
            return;
        }
        await next(context);
    }
}

internal sealed class Toxicity
{
    private readonly InferenceSession _classifier;

    private Toxicity(InferenceSession classifier) => _classifier = classifier;

    public static Toxicity Open() => new(new InferenceSession("toxicity.onnx", new SessionOptions { IntraOpNumThreads = 1 })); // expect: MLQ6002

    public (float Toxic, float Threat) Judge(string text)
    {
        var letters = text.Take(256).Select(static letter => (long)letter).ToArray();
        using var scores = _classifier.Run([NamedOnnxValue.CreateFromTensor("letters", new DenseTensor<long>(letters, [1, letters.Length]))]);
        var values = scores[0].AsTensor<float>().ToArray();
        return (values[0], values[3]);
    }
}
