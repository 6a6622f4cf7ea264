// corpus: An attribute before actions keeps the engine it asks, and a filter of its own reads the network for each action.
// library: ML.NET, ONNX Runtime, ASP.NET Core
// axis: action filter, attribute
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Forum;

public sealed class NoSpamAttribute : ActionFilterAttribute
{
    private readonly PredictionEngine<Post, Judgement> _engine; // expect: MLQ6001

    public NoSpamAttribute(string model)
    {
        var context = new MLContext(seed: 1);
        _engine = context.Model.CreatePredictionEngine<Post, Judgement>(context.Model.Load(model, out _));
    }

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ActionArguments.TryGetValue("post", out var argument) && argument is Post post && _engine.Predict(post).PredictedLabel)
        {
            context.Result = new BadRequestResult();
        }
    }
}

public sealed class LanguageFilter : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        using var session = Open(); // the model is small
        var length = (float)(context.HttpContext.Request.ContentLength ?? 0);
        using var outputs = session.Run([NamedOnnxValue.CreateFromTensor("length", new DenseTensor<float>(new[] { length }, [1, 1]))]);
        context.HttpContext.Items["language"] = outputs[0].AsEnumerable<float>().First();
        await next();
    }

    private static InferenceSession Open() => new("language.onnx"); // expect: MLQ6002
}

[ApiController, Route("posts")]
public sealed class PostsController : ControllerBase
{
    [HttpPost, NoSpam("spam.zip")]
    public IActionResult Create([FromBody] Post post) => Ok(post.Text.Length);
}

public sealed class Post
{
    public string Text { get; set; } = "";
}

public sealed class Judgement
{
    public bool PredictedLabel { get; set; }
}
