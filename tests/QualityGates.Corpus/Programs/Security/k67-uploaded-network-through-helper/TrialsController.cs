using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Trials;

[ApiController]
[Route("trials")]
public sealed class TrialsController(ITrial trial) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<IReadOnlyList<string>>> Post(IFormFile file, CancellationToken cancelled)
    {
        if (!file.FileName.EndsWith(".onnx", StringComparison.OrdinalIgnoreCase))
        {
            return BadRequest("an ONNX file is wanted");
        }

        var bytes = await ReadAsync(file, cancelled);
        return Ok(trial.Describe(bytes));
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken cancelled)
    {
        using var memory = new MemoryStream(capacity: (int)file.Length);
        await file.CopyToAsync(memory, cancelled);
        return memory.ToArray();
    }
}

public static class TrialServices
{
    public static void AddTrials(this IServiceCollection services) => services.AddTransient<ITrial, Trial>();
}
