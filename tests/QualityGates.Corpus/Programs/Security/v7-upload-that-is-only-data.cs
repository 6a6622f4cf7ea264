// corpus: What is sent is a picture or rows for a model that is there, not a model.
// library: ONNX Runtime, ASP.NET Core
// axis: form file
// scores: MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Uploads;

[ApiController]
[Route("pictures")]
public sealed class PicturesController(InferenceSession session) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<float>> Post(IFormFile picture)
    {
        if (picture.Length is not (3 * 64 * 64))
        {
            return BadRequest();
        }

        using var memory = new MemoryStream();
        await picture.CopyToAsync(memory);
        var pixels = memory.ToArray().Select(value => value / 255f).ToArray();
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("pixels", new DenseTensor<float>(pixels, [1, 3, 64, 64]))]);
        return results[0].AsEnumerable<float>().Max();
    }
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new InferenceSession("pictures.onnx"));
        builder.Services.AddControllers();
        builder.Services.AddHealthChecks();
        var app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapControllers();
        app.Run();
    }
}
