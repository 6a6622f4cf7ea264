using System.Diagnostics;

namespace QualityGates.Benchmarks.Measuring;

/// <summary>What a piece of work took, in seconds: processor time of all threads, and time on the wall.</summary>
internal readonly record struct Cost(double Cpu, double Wall)
{
    public static Cost operator +(Cost left, Cost right) => new(left.Cpu + right.Cpu, left.Wall + right.Wall);

    public static Cost operator -(Cost left, Cost right) => new(left.Cpu - right.Cpu, left.Wall - right.Wall);

    /// <summary>Garbage of earlier work is collected before the clocks start: nobody pays for another one's.</summary>
    internal static Cost Of(Action work)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: false);
        GC.WaitForPendingFinalizers();
        var cpu = Environment.CpuUsage.TotalTime;
        var wall = Stopwatch.GetTimestamp();
        work();
        var elapsed = Stopwatch.GetElapsedTime(wall);
        return new Cost((Environment.CpuUsage.TotalTime - cpu).TotalSeconds, elapsed.TotalSeconds);
    }
}
