// corpus: A middleware takes the name of the model out of a header and keeps it in an object; a service in another file reads the file of that name.
// library: TorchSharp, ML.NET
// axis: middleware, record, property, several files
using Microsoft.AspNetCore.Http;

namespace Voices;

public sealed record Selection(string Model, string? Language);

public sealed class SelectionMiddleware : IMiddleware
{
    private readonly Speech _speech;

    public SelectionMiddleware(Speech speech) => _speech = speech;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        string? model = context.Request.Headers["X-Model"];
        if (string.IsNullOrEmpty(model))
        {
            await next(context);
            return;
        }

        var selection = new Selection(model, context.Request.Query["language"]);
        var length = _speech.Seconds(selection, 16_000);
        await context.Response.WriteAsync(length.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
