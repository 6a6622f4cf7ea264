// corpus: A page is bound to the path of a model, a hub is told one, a cookie names one; each is opened as it comes.
// library: ML.NET, ONNX Runtime
// axis: Razor page, SignalR, cookie, field
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.SignalR;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;

public class ModelsModel(MLContext context, ModelSlot slot) : PageModel
{
    public void OnPost([FromForm] string file)
    {
        var path = Path.Combine("models", file);
        if (!System.IO.File.Exists(path))
        {
            return;
        }

        slot.Model = context.Model.Load(path, out _); // expect: MLQ7001
    }
}

public class OperatorHub(ModelSlot slot) : Hub
{
    public Task Switch(string modelPath)
    {
        slot.Session = new InferenceSession(modelPath); // expect: MLQ7001
        return Task.CompletedTask;
    }
}

[ApiController]
public class SlotController(ModelSlot slot) : ControllerBase
{
    [HttpPost("slot")]
    public IActionResult Reload()
    {
        var name = HttpContext.Request.Query["name"].FirstOrDefault();
        slot.Session = new($"models/{name}.onnx"); // expect: MLQ7001
        return new JsonResult(name);
    }
}

public sealed class ModelSlot
{
    public ITransformer? Model { get; set; }

    public InferenceSession? Session { get; set; }
}
