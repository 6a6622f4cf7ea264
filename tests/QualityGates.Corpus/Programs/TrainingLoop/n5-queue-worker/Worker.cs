// corpus: A background worker labels tickets from a channel. The provider loads the weights and forgets the mode: dropout changes labels from one run to the next. The worker guards each batch, so no gradients are recorded.
// library: TorchSharp, generic host
// axis: dependency injection, channel, several files
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using static TorchSharp.torch;

namespace Tickets;

public sealed class LabelWorker(Channel<Ticket> tickets, ITicketModel model, ILabelStore store) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var ticket in tickets.Reader.ReadAllAsync(stoppingToken))
        {
            store.Put(ticket.Id, model.Label(ticket));
        }
    }
}

public sealed record Ticket(int Id, float[] Vector);

public interface ILabelStore
{
    void Put(int id, int label);
}

public interface ITicketModel
{
    int Label(Ticket ticket);
}

public sealed class MemoryStore : ILabelStore
{
    private readonly Dictionary<int, int> labels = new();

    public void Put(int id, int label) => labels[id] = label;
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services
            .AddSingleton(Channel.CreateBounded<Ticket>(500))
            .AddSingleton<ILabelStore, MemoryStore>()
            .AddSingleton<ITicketModel, TorchTicketModel>()
            .AddHostedService<LabelWorker>();
        await builder.Build().RunAsync();
    }
}
