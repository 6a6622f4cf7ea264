// corpus: One engine for all players of a game, and whoever asks it waits for the semaphore first.
// library: ML.NET
// axis: SignalR hub, SemaphoreSlim, async
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Arena;

public sealed class Move
{
    public float Distance { get; set; }
    public float Health { get; set; }
    public float Ammunition { get; set; }
}

public sealed class Reply
{
    public uint PredictedLabel { get; set; }
}

public sealed class Opponent
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly PredictionEngine<Move, Reply> engine;

    public Opponent(MLContext context)
    {
        engine = context.Model.CreatePredictionEngine<Move, Reply>(context.Model.Load("opponent.zip", out _));
    }

    public async Task<uint> AnswerAsync(Move move)
    {
        await turn.WaitAsync();
        try
        {
            return engine.Predict(move).PredictedLabel;
        }
        finally
        {
            turn.Release();
        }
    }
}

public sealed class ArenaHub(Opponent opponent) : Hub
{
    public Task<uint> Play(Move move) => opponent.AnswerAsync(move);
}

public static class ArenaServices
{
    public static void AddArena(this IServiceCollection services)
    {
        services.AddSignalR();
        services.AddSingleton(new MLContext(seed: 4));
        services.AddSingleton<Opponent>();
    }
}
