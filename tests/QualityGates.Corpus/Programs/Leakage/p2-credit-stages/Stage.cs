namespace Credit;

public readonly record struct Unit;

public interface IStage<in TIn, TOut>
{
    Task<TOut> ExecuteAsync(TIn input);
}

public static class StageExtensions
{
    public static IStage<TIn, TOut> Then<TIn, TMiddle, TOut>(this IStage<TIn, TMiddle> first, IStage<TMiddle, TOut> second) => new Chain<TIn, TMiddle, TOut>(first, second);

    private sealed class Chain<TIn, TMiddle, TOut>(IStage<TIn, TMiddle> first, IStage<TMiddle, TOut> second) : IStage<TIn, TOut>
    {
        public async Task<TOut> ExecuteAsync(TIn input) => await second.ExecuteAsync(await first.ExecuteAsync(input));
    }
}
