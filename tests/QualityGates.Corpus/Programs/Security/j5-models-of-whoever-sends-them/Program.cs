using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parking;

switch (args)
{
    case ["old", var forest]:
        Console.WriteLine(Tools.Old(forest, [5, 17.5, 0]));
        return;
    case ["new", var weights]:
        Console.WriteLine(Tools.New(weights, [5f, 17.5f, 0f]));
        return;
}

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddSingleton<Shelf>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/cars", (Hour hour, Shelf shelf) => Results.Ok(shelf.Ask(hour)));
app.MapPost("/model/choice", (Choice choice, Shelf shelf) => shelf.Use(Path.Combine("models", choice.File)));
app.MapPut("/model", async (IFormFile archive, Shelf shelf) =>
{
    using var copy = new MemoryStream();
    await archive.CopyToAsync(copy);
    copy.Position = 0;
    shelf.Take(copy);
    return Results.Ok();
});
app.Run();
