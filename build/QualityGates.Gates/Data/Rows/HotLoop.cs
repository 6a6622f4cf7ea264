using System.Runtime.CompilerServices;

namespace QualityGates.Gates.Data.Rows;

/// <summary>
/// Loops over all rows, in a process that may end with them: compiled well the first time, not once it has been seen that they run
/// often. The value is that of MethodImplOptions.AggressiveOptimization, which netstandard2.0 does not name; runtimes without it ignore it.
/// </summary>
internal static class HotLoop
{
    public const MethodImplOptions CompiledAtOnce = (MethodImplOptions)512;
}
