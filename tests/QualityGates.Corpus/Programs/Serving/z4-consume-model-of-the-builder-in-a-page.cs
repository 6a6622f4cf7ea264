// corpus: A page calls a static helper that opens the network of a lung picture whenever it is asked.
// library: ONNX Runtime
// axis: Razor page, static helper, two classes
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Clinic.Web;

public static class LungModel
{
    private static string ModelPath => Path.Combine(AppContext.BaseDirectory, "assets", "lung.onnx");

    public static float Predict(float[] pixels)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1 };
        using var session = new InferenceSession(ModelPath, options); // expect: MLQ6002
        var image = new DenseTensor<float>(pixels, new[] { 1, 1, 128, 128 });
        using var output = session.Run([NamedOnnxValue.CreateFromTensor("image", image)]);
        return output[0].AsTensor<float>().GetValue(0);
    }
}

public sealed class ScanModel : PageModel
{
    public string? Result { get; private set; }

    public void OnPost(float[] pixels)
    {
        if (pixels.Length != 128 * 128)
        {
            Result = "The picture has the wrong size.";
            return;
        }

        Result = LungModel.Predict(pixels) > 0.7f ? "Please have a second look." : "Nothing found.";
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddRazorPages();
        builder.Services.AddHealthChecks();
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapRazorPages();
        app.Run();
    }
}
