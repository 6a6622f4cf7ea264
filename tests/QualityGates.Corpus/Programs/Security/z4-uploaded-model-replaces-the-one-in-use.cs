// corpus: An action for administrators loads the archive it is sent and puts it in the place of the model in use.
// library: ML.NET
// axis: controller, IFormFile
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Forecasting.Admin;

public sealed class ModelHolder
{
    public MLContext Context { get; } = new(seed: 1);

    public ITransformer? Current { get; set; }
}

public static class Registration
{
    public static void AddModels(this IServiceCollection services) => services.AddSingleton<ModelHolder>();
}

[ApiController]
[Route("admin/model")]
public sealed class ModelAdminController(ModelHolder holder) : ControllerBase
{
    [HttpPost]
    public IActionResult Upload(IFormFile archive)
    {
        if (archive.Length == 0)
        {
            return BadRequest("The file is empty.");
        }

        using var stream = archive.OpenReadStream();
        holder.Current = holder.Context.Model.Load(stream, out _); // expect: MLQ7001
        return Ok();
    }
}
