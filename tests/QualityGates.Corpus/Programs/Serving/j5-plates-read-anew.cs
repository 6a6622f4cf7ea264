// corpus: The reader of number plates is made for each request with a session of its own and drops what it gives; the folder tool opens the same file for each picture.
// library: ONNX Runtime
// axis: scoped service, field initialiser, helper in a loop
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

if (args is ["--folder", var folder])
{
    FolderTool.Run(folder);
    return;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddScoped<PlateReader>();
var app = builder.Build();
app.MapGet("/live", () => Results.Ok());
app.MapPost("/plates", (PlateRequest request, PlateReader reader) => Results.Ok(reader.Read(request.Pixels)));
app.Run();

internal sealed record PlateRequest(float[] Pixels);

internal sealed class PlateReader : IDisposable
{
    private readonly InferenceSession _session = new(Path.Combine(AppContext.BaseDirectory, "plates.onnx")); // expect: MLQ6002

    public string Read(float[] pixels)
    {
        var input = NamedOnnxValue.CreateFromTensor("pixels", new DenseTensor<float>(pixels, new[] { 1, 3, 48, 160 }));
        var results = _session.Run([input]); // expect: MLQ6004
        return new string(results.First().AsEnumerable<long>().Select(place => "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-"[(int)place]).ToArray());
    }

    public void Dispose() => _session.Dispose();
}

internal static class FolderTool
{
    public static void Run(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.bin").Order(StringComparer.Ordinal))
        {
            Console.WriteLine($"{Path.GetFileName(path)}: {Sharpness(path):F2}");
        }
    }

    private static float Sharpness(string path)
    {
        using var session = new InferenceSession(Path.Combine(AppContext.BaseDirectory, "sharpness.onnx")); // expect: MLQ6002
        using var options = new RunOptions();
        var pixels = MemoryMarshal.Cast<byte, float>(File.ReadAllBytes(path)).ToArray();
        var value = OrtValue.CreateTensorValueFromMemory(pixels, [1, 3, 48, 160]); // expect: MLQ6004
        using var results = session.Run(options, ["pixels"], [value], ["sharpness"]);
        return results.First().GetTensorDataAsSpan<float>()[0];
    }
}
