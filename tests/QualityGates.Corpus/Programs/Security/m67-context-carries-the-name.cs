// corpus: A function reads the name of the network from the query into a context object, and a step further on opens it; a controller keeps a bound property.
// library: TorchSharp, ML.NET, Azure Functions
// axis: property of a context, chain of steps, parameters bound from query
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Azure.Functions.Worker;
using Microsoft.ML;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Steps;

public sealed class StepContext
{
    public string Network { get; set; } = "default.pt";
    public float[] Values { get; set; } = [];
    public float Answer { get; set; }
}

public sealed class ScoreFunction
{
    private readonly List<Func<StepContext, Task>> _steps = [ReadValues, OpenAndCall];

    [Function("score")]
    public async Task<IActionResult> Run(HttpRequest request)
    {
        var context = new StepContext();
        if (request.Query.TryGetValue("network", out var network))
        {
            context.Network = network.ToString();
        }

        foreach (var step in _steps)
        {
            await step(context);
        }

        return new OkObjectResult(context.Answer);
    }

    private static Task ReadValues(StepContext context)
    {
        context.Values = [1f, 2f, 3f];
        return Task.CompletedTask;
    }

    private static Task OpenAndCall(StepContext context)
    {
        using var scope = NewDisposeScope();
        using var module = jit.load<Tensor, Tensor>(context.Network); // expect: MLQ6002 MLQ7001
        module.eval();
        using var guard = no_grad();
        context.Answer = module.call(tensor(context.Values)).item<float>();
        return Task.CompletedTask;
    }
}

[ApiController, Route("import")]
public sealed class ImportController(nn.Module network) : ControllerBase
{
    [HttpPost]
    public IActionResult Post([FromQuery] string checkpoint, [FromQuery] bool strict = true)
    {
        var file = new FileInfo(Path.Join("/srv/checkpoints", checkpoint)); // expect: MLQ4001
        if (!file.Exists)
        {
            return NotFound();
        }

        network.load_py(file.FullName, strict); // expect: MLQ7001
        return Ok();
    }
}
