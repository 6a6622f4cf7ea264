// corpus: Endpoints, a hub, a page and a helper open model and network again for every request.
// library: Microsoft.ML, Microsoft.ML.OnnxRuntime, TorchSharp
// axis: minimal API, hub, page, extension method
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;
using static TorchSharp.torch;

namespace Houses.Web;

public sealed class House
{
    public float Rooms { get; set; }

    public float Size { get; set; }
}

public sealed class Price
{
    [ColumnName("Score")] public float Value { get; set; }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSignalR();
        builder.Services.AddHealthChecks();
        var app = builder.Build();
        app.MapHealthChecks("/healthz");
        app.MapHub<PriceHub>("/prices");
        app.MapPost("/price", (House house) =>
        {
            var ml = new MLContext();
            var model = ml.Model.Load("house.zip", out _); // expect: MLQ6002
            return ml.Model.CreatePredictionEngine<House, Price>(model).Predict(house).Value;
        });
        app.MapPost("/style", async (IFormFile photo, IConfiguration configuration) =>
        {
            using var session = new InferenceSession(configuration["Style:Network"]); // expect: MLQ6002
            using var results = session.Run([NamedOnnxValue.CreateFromTensor("image", await photo.ReadPixelsAsync())]);
            return Results.Ok(results[0].AsEnumerable<float>().ToArray());
        });
        app.Run();
    }

    private static async Task<DenseTensor<float>> ReadPixelsAsync(this IFormFile photo)
    {
        var tensor = new DenseTensor<float>([1, 3, 224, 224]);
        using var memory = new MemoryStream();
        await photo.CopyToAsync(memory);
        var bytes = memory.ToArray();
        for (var index = 0; index < tensor.Length && index < bytes.Length; index++)
        {
            tensor.SetValue(index, bytes[index] / 255f);
        }

        return tensor;
    }
}

public sealed class PriceHub : Hub
{
    public async Task<float> Ask(float rooms, float size)
    {
        await Task.Yield();
        var engine = Engines.ForHouses();
        return engine.Predict(new House { Rooms = rooms, Size = size }).Value;
    }
}

public static class Engines
{
    private static readonly MLContext Ml = new(seed: 1);

    public static PredictionEngine<House, Price> ForHouses() =>
        Ml.Model.CreatePredictionEngine<House, Price>(Ml.Model.Load("house.zip", out _)); // expect: MLQ6002
}

public sealed class FloorPlanModel : PageModel
{
    public float[] Rooms { get; private set; } = [];

    public void OnGet(float width, float depth)
    {
        using var module = jit.load<Tensor, Tensor>("floorplan.pt"); // expect: MLQ6002
        module.eval();
        using var guard = no_grad();
        using var input = tensor(new[] { width, depth });
        using var output = module.call(input);
        Rooms = output.data<float>().ToArray();
    }
}
