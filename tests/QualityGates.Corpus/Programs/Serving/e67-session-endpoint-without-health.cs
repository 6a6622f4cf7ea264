// corpus: An endpoint runs an ONNX session of the container; the route /status only gives the version.
// library: ONNX Runtime
// axis: method group
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

public static class Program
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new InferenceSession("fraud.onnx"));
        var app = builder.Build();
        app.MapPost("/fraud", Score); // expect: MLQ6007
        app.MapGet("/", () => "fraud 2");
        await app.RunAsync();
    }

    private static IResult Score(Payment payment, InferenceSession session)
    {
        var tensor = new DenseTensor<float>(new[] { payment.Amount, payment.Hour }, new[] { 1, 2 });
        using var results = session.Run(new[] { NamedOnnxValue.CreateFromTensor("payment", tensor) });
        return Results.Ok(results[0].AsTensor<float>()[0]);
    }
}

public record Payment(float Amount, float Hour);
