// corpus: A filter before the endpoints opens the network for every comment that is posted.
// library: ONNX Runtime, ASP.NET Core
// axis: endpoint filter, route group
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var app = WebApplication.Create(args);
app.MapGet("/live", () => Results.Ok());
var comments = app.MapGroup("/comments");
comments.MapPost("/", (Comment comment) => Results.Ok(comment)).AddEndpointFilter<ToxicityFilter>();
comments.MapPut("/{id}", (int id, Comment comment) => Results.Ok(comment)).AddEndpointFilter<ToxicityFilter>();
app.Run();

public sealed record Comment(string Text);

public sealed class ToxicityFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var comment = context.Arguments.OfType<Comment>().First();
        if (Toxicity(comment.Text) > 0.9f)
        {
            return Results.BadRequest("Be kind.");
        }

        return await next(context);
    }

    private static float Toxicity(string text)
    {
        var codes = text.Take(256).Select(letter => (long)letter).ToArray();
        using var session = new InferenceSession("toxicity.onnx"); // expect: MLQ6002
        using var results = session.Run([NamedOnnxValue.CreateFromTensor("codes", new DenseTensor<long>(codes, [1, codes.Length]))]);
        return results[0].AsEnumerable<float>().First();
    }
}
