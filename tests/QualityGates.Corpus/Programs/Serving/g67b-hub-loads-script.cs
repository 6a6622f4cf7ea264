// corpus: A hub is made anew for every call, and its method loads the scripted network each time a chat line comes in.
// library: TorchSharp
// axis: SignalR hub, property
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHub<ToxicityHub>("/toxicity");
app.MapHealthChecks("/healthz");
app.Run();

public sealed class ToxicityHub : Hub
{
    private static string ScriptPath => Path.Combine(AppContext.BaseDirectory, "toxicity.pt");

    public float Rate(long[] tokens)
    {
        using var network = torch.jit.load<torch.Tensor, torch.Tensor>(ScriptPath); // expect: MLQ6002
        network.eval();
        using var scope = torch.NewDisposeScope();
        using (torch.no_grad())
        {
            var scores = network.call(torch.tensor(tokens).unsqueeze(0));
            return scores[0, 0].ToSingle();
        }
    }
}
