using Microsoft.Extensions.DependencyInjection;

namespace Lending;

public interface IHandler<in TRequest, TReply>
{
    Task<TReply> HandleAsync(TRequest request, CancellationToken cancellation);
}

public sealed class Mediator(IServiceProvider services)
{
    public Task<TReply> SendAsync<TRequest, TReply>(TRequest request, CancellationToken cancellation) =>
        Timed(() => services.GetRequiredService<IHandler<TRequest, TReply>>().HandleAsync(request, cancellation));

    private static async Task<T> Timed<T>(Func<Task<T>> work)
    {
        var begun = DateTime.UtcNow;
        var reply = await work();
        Console.WriteLine(DateTime.UtcNow - begun);
        return reply;
    }
}
