// corpus: Customers send networks of their own: the file that comes with the form is opened, from memory, from a temporary file and by a service.
// library: Microsoft.ML.OnnxRuntime
// axis: controller, service behind an interface
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Tenants.Api;

public interface IModelInspector
{
    Task<IReadOnlyList<string>> ColumnsAsync(Stream model);
}

public sealed class SchemaInspector(MLContext ml) : IModelInspector
{
    public async Task<IReadOnlyList<string>> ColumnsAsync(Stream model)
    {
        using var buffer = new MemoryStream();
        await model.CopyToAsync(buffer);
        buffer.Position = 0;
        ml.Model.Load(buffer, out var schema); // expect: MLQ7001 MLQ6002
        return [.. schema.Select(column => column.Name)];
    }
}

[ApiController]
[Route("networks")]
public sealed class NetworksController(IModelInspector inspector) : ControllerBase
{
    [HttpPost("onnx")]
    public async Task<IActionResult> CheckOnnx(IFormFile file)
    {
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory);
        using var session = new InferenceSession(memory.ToArray()); // expect: MLQ7001 MLQ6002
        return Ok(session.InputMetadata.ToDictionary(input => input.Key, input => input.Value.Dimensions));
    }

    [HttpPost("schema")]
    public async Task<IActionResult> Schema(IFormFile file) => Ok(await inspector.ColumnsAsync(file.OpenReadStream()));

    [HttpPost("weights")]
    public async Task<IActionResult> Weights([FromForm] IFormFileCollection files)
    {
        var target = Path.GetTempFileName();
        await using (var stream = System.IO.File.Create(target))
        {
            await files[0].CopyToAsync(stream);
        }

        using var head = nn.Linear(128, 10);
        head.load_py(target); // expect: MLQ7001 MLQ6002
        return Ok(head.parameters().Sum(parameter => parameter.numel()));
    }
}
