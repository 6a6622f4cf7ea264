// corpus: A function beside the endpoints reads the TorchScript of the price model for each quote that is asked for.
// library: TorchSharp
// axis: minimal API, local function, record
using Microsoft.AspNetCore.Builder;
using TorchSharp;
using static TorchSharp.torch;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/health", () => "ok");
app.MapPost("/quotes", (House house) => new Quote(house.Street, Price(house)));
app.Run();

static float Price(House house)
{
    using var scope = NewDisposeScope();
    using var guard = no_grad();
    using var network = jit.load<Tensor, Tensor>("prices.pt"); // expect: MLQ6002
    network.eval();
    var row = tensor(new[] { house.Area, house.Rooms, house.Year }).unsqueeze(0);
    return network.call(row).ToSingle();
}

public sealed record House(string Street, float Area, float Rooms, float Year);

public sealed record Quote(string Street, float Price);
