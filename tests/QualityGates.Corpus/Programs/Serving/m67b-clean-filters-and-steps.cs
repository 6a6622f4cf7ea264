// corpus: Filters and steps of a table ask what was opened once: a session that the program keeps, a pool, an engine of the batch that runs.
// library: ML.NET, ONNX Runtime, ASP.NET Core
// axis: endpoint filter, action filter, list of steps
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Note, Tone>().FromFile("tone.zip");
builder.Services.AddSingleton(_ => new InferenceSession("urgency.onnx"));
builder.Services.AddScoped<ToneFilter>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/notes", (Note note) => Results.Ok(note)).AddEndpointFilter<UrgencyFilter>();
app.MapPost("/notes/quiet", (Note note) => Results.Ok(note)).AddEndpointFilter(async (context, next) =>
{
    var pool = context.HttpContext.RequestServices.GetRequiredService<PredictionEnginePool<Note, Tone>>();
    return pool.Predict(context.GetArgument<Note>(0)).PredictedLabel ? Results.BadRequest() : await next(context);
});
app.Run();

public sealed class UrgencyFilter(InferenceSession session) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        using var outputs = session.Run([NamedOnnxValue.CreateFromTensor("length", new DenseTensor<float>(new float[] { context.GetArgument<Note>(0).Text.Length }, [1, 1]))]);
        context.HttpContext.Items["urgency"] = outputs[0].AsEnumerable<float>().First();
        return await next(context);
    }
}

public sealed class ToneFilter(PredictionEnginePool<Note, Tone> pool) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var note in context.ActionArguments.Values.OfType<Note>())
        {
            context.HttpContext.Items["tone"] = pool.Predict(note).PredictedLabel;
        }

        await next();
    }
}

public static class Digest
{
    private sealed class State
    {
        public required PredictionEngine<Note, Tone> Engine { get; init; }
        public List<Note> Harsh { get; } = [];
    }

    private static readonly List<Action<State, Note>> Steps = [Trim, Judge];

    public static int Harsh(string model, IEnumerable<string> lines)
    {
        var context = new MLContext(seed: 1);
        using var engine = context.Model.CreatePredictionEngine<Note, Tone>(context.Model.Load(model, out var _));
        var state = new State { Engine = engine };
        foreach (var line in lines)
        {
            var note = new Note { Text = line };
            Steps.ForEach(step => step(state, note));
        }

        return state.Harsh.Count;
    }

    private static void Trim(State state, Note note) => note.Text = note.Text.Trim();

    private static void Judge(State state, Note note)
    {
        if (state.Engine.Predict(note).PredictedLabel)
        {
            state.Harsh.Add(note);
        }
    }
}

public sealed class Note
{
    public string Text { get; set; } = "";
}

public sealed class Tone
{
    public bool PredictedLabel { get; set; }
}
