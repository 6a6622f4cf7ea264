// corpus: A reader of meters is injected where it is needed; it is put into the mode of evaluation when it is made, and each reading is taken under a guard.
// library: TorchSharp, ASP.NET Core
// axis: dependency injection, concrete class
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<MeterReader>();
builder.Services.AddScoped<ReadingService>();
var app = builder.Build();
app.MapPost("/readings", (float[] picture, ReadingService service) => service.Read(picture));
app.Run();

internal sealed class ReadingService(MeterReader reader)
{
    public object Read(float[] picture)
    {
        var digits = reader.Digits(picture);
        return new { Value = string.Concat(digits), Certain = digits.Length == 6 };
    }
}

internal sealed class MeterReader
{
    private readonly DigitNet net = new();

    public MeterReader()
    {
        net.load("digits.dat");
        net.eval();
    }

    public long[] Digits(float[] picture)
    {
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var strip = tensor(picture).reshape(1, 1, 28, -1);
        return strip.split(28, 3).Where(part => part.shape[3] == 28).Select(part => net.call(part).argmax(1).item<long>()).ToArray();
    }
}

internal sealed class DigitNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv = Conv2d(1, 8, 3);
    private readonly Dropout drop = Dropout(0.25);
    private readonly Linear last = Linear(8 * 13 * 13, 10);

    public DigitNet()
        : base("digits") => RegisterComponents();

    public override Tensor forward(Tensor x) =>
        last.call(drop.call(functional.max_pool2d(functional.relu(conv.call(x)), 2).flatten(1)));
}
