using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace QualityGates.Rules.TrainingLoop;

/// <summary>A field or property of a module class that holds something.</summary>
/// <param name="Member">The field, or the property the compiler made one for.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Values">What is written into it, the initialiser first.</param>
internal sealed record ModuleSlot(ISymbol Member, ITypeSymbol Type, ImmutableArray<IOperation> Values);
